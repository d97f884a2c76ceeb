declare module '*?inline-script' {
  const code: string;
  export default code;
}

declare module '*?module-script' {
  const code: string;
  export default code;
}
