// What makes pages nicer where there is script; every page works without it.
"use strict";

// Leave quickly: the button, or Escape twice within a second. The page left behind is not in the history.
(() => {
  const form = document.querySelector("form[data-leave]");
  if (!form) return;
  const leave = () => {
    document.body.hidden = true;
    const done = () => location.replace(form.dataset.leave);
    fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" }).then(done, done);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  let pressed_at = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (event.timeStamp - pressed_at < 1000) leave();
    pressed_at = event.timeStamp;
  });
})();

// A form sent twice by an impatient finger is sent once.
for (const form of document.querySelectorAll("form[method=post]:not([data-leave])")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
