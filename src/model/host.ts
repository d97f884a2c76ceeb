/** Whether the build is for a host that can send no headers of ours: HOST=bare says so. */
export const isBareHost = (): boolean => process.env['HOST'] === 'bare';
