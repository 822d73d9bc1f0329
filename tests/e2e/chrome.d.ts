/** The interfaces of the extension, in what a test runs inside the background. */
declare const chrome: (typeof import('wxt/browser'))['browser'];
