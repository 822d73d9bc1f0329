/** Tells the other pages of this origin that the library changed; never the page that changed it. */
export function libraryChannel(name = 'wenmai-library') {
  const channel = new BroadcastChannel(name);
  return {
    announce: () => channel.postMessage(null),
    listen(listener: () => void): () => void {
      const heard = () => listener();
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}
