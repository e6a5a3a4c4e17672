// Runs before anything is drawn: the chosen colours, and what the theme's script expects to find.
{
  const page = document.documentElement;
  page.classList.replace("no-js", "js");
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme) page.dataset.scheme = scheme;
  } catch {
    // A browser that refuses storage follows the system's colours.
  }
}

// The theme defines these in an inline script, which the site's security policy does not allow.
var __md_scope = new URL(document.documentElement.dataset.base, location);
var __md_hash = (text) => [...text].reduce((sum, sign) => (sum << 5) - sum + sign.charCodeAt(0), 0);
var __md_get = () => null;
var __md_set = () => {};
