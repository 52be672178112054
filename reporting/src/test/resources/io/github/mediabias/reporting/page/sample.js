document.getElementById("shown").append(Page.element("b", {title: "taken as read"}, Page.data("texts")[0]));
