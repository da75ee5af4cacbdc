/** The path of a browser; installs one where this account may. */
export declare function provideBrowser(): Promise<string>;
