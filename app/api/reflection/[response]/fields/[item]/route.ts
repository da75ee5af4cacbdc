import { fieldChange } from '@/lib/reflection/response/endpoints';

export const PUT = fieldChange;
