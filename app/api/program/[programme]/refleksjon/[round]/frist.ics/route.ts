export { roundCalendar as GET } from '@/lib/reflection/round/endpoints';
