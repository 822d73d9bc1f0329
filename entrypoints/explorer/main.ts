document.title = '文脉';
export {};
