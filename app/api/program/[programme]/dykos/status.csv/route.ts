import { fileWords } from '@/components/dykos/file-words';
import { boardFileEndpoint } from '@/lib/dykos/board/file/endpoints';

export const GET = boardFileEndpoint('csv', fileWords);
