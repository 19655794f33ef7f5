// What the manifest asks for. The options page says of each what it is for.

/** Unlimited: otherwise a full disk makes the browser throw the whole reading history away. No browser warns of any of them. */
export const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'] as const;

/** Asked for one site at a time, from a click; nothing of it is granted at install. */
export const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'] as const;
