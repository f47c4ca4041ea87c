// The path as it was sent: Hono's own `req.path` has some of its percent signs decoded.

/** `'http://localhost:4400/mfa/authenticators/sms%7Cdev_0?x=1'` to `'/mfa/authenticators/sms%7Cdev_0'` */
export const rawPath = (url: string): string => url.replace(/^[^:]+:\/\/[^/?#]*|[?#].*$/g, '');
