// Runs only where modules don't: written in the JavaScript of 2009.
document.getElementById('old-browser').removeAttribute('hidden');
