/** The anchor of a field: what the check page leads back to. */
export const askId = (item: string) => `felt-${item}`;
