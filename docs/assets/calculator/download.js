// Files that the page makes and the reader keeps: nothing of them leaves the device.

/** Offers text to the browser as a file of this name, byte for byte as it is. */
export function download(text, name, type) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
