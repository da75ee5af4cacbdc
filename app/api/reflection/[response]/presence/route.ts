import { presenceChange } from '@/lib/reflection/response/endpoints';

export const PUT = presenceChange;
