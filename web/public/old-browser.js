// Runs only where modules don't: written in the JavaScript of 2009.
(function () {
  var said = document.getElementById('old-browser');
  // Before what the server wrote of a contest, which can be read but not answered.
  document.body.insertBefore(said, document.body.firstChild);
  if (!document.querySelector('main')) said.setAttribute('role', 'main');
  said.removeAttribute('hidden');
})();
