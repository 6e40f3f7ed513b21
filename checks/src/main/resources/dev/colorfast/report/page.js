"use strict";
(() => {
  // What is known

  const read = id => JSON.parse(document.getElementById(id).textContent);
  const colors = read("colors");
  const origins = read("origins");
  const findings = read("findings");
  const COLORS = ["blocking", "mixed", "async", "plain"];
  const { names, files } = colors;
  const methods = colors.methods;
  const byName = new Map(methods.map((method, index) => [method.name, index]));

  const parts = name => {
    const text = names[name];
    const hash = text.indexOf("#");
    const open = text.indexOf("(", hash);
    const owner = text.slice(0, hash);
    const dot = owner.lastIndexOf(".");
    return {
      package: dot < 0 ? "" : owner.slice(0, dot),
      class: owner.slice(dot + 1).replace(/\$/g, "."),
      method: text.slice(hash + 1, open),
      parameters: text.slice(open),
    };
  };
  const brief = name => {
    const { class: type, method } = parts(name);
    if (method === "<init>") return "new " + type;
    if (method === "<clinit>") return "static initializer of " + type;
    const lambda = /^lambda\$(.*)\$\d+$/.exec(method);
    return lambda ? "lambda in " + type + "." + lambda[1] : type + "." + method;
  };
  const types = descriptor => {
    const found = [];
    const primitive = { B: "byte", C: "char", D: "double", F: "float", I: "int", J: "long", S: "short", Z: "boolean", V: "void" };
    for (const [, arrays, base] of descriptor.matchAll(/(\[*)([BCDFIJSZV]|L[^;]+;)/g)) {
      const name = base[0] === "L" ? base.slice(1, -1).split("/").pop().replace(/\$/g, ".") : primitive[base];
      found.push(name + "[]".repeat(arrays.length));
    }
    return found;
  };
  const signature = name => {
    const all = types(parts(name).parameters);
    const result = all.pop();
    return "(" + all.join(", ") + ") → " + result;
  };
  const simpleFile = path => path.slice(path.lastIndexOf("/") + 1);
  const place = (file, line) => (file ? simpleFile(file) + (line ? ":" + line : "") : "");
  const placeOf = method => (method.file === undefined ? "" : place(files[method.file], method.line));

  // Who uses what: the same rules as in the engine, on the same data

  const callers = methods.map(() => []);
  const above = methods.map(() => []);
  const below = methods.map(() => []);
  methods.forEach((method, index) => {
    for (const [callee, line, how] of method.calls || []) {
      const target = byName.get(callee);
      if (target !== undefined) callers[target].push({ method: index, line, how });
    }
    for (const overridden of method.overrides || []) {
      const target = byName.get(overridden);
      if (target !== undefined) {
        above[index].push(target);
        below[target].push(index);
      }
    }
  });
  const isMethod = index => methods[index].form === undefined;
  const isAsync = index => methods[index].color === "async" || methods[index].color === "mixed";
  const isBlocking = index => methods[index].color === "blocking" || methods[index].color === "mixed";
  const WATCHED = new Set(["event-loop", "ui", "timer", "dispatcher", "common-pool"]);

  // Which findings come and go

  const known = colors.found || [], watches = colors.watches || [], pins = colors.pins || [];
  const reportedAt = new Set(known.filter(each => each.fate === "reported").map(each => each.check + " " + each.line + " " + each.in));
  const watchedOn = new Map();
  for (const [method, on] of watches) watchedOn.set(method, (watchedOn.get(method) || new Set()).add(on));
  const expected = (check, name, line, before) => ({ check, in: name, line, before: before || 0 });
  const distinct = list => [...new Map(list.map(each => [each.check + " " + each.line + " " + each.before + " " + each.in, each])).values()];

  function blockingOutlook(first, changed) {
    const all = new Set([first, ...changed].map(each => methods[each].name));
    const found = [];
    for (const [name, on, check] of watches) {
      if (on === "async") continue;
      if (byName.get(name) === first) found.push(expected(check, name, 0));
      for (const [callee, line, how] of methods[byName.get(name)].calls || []) {
        const inside = watchedOn.has(callee) && watchedOn.get(callee).has(on);
        if (how !== "hands-over" && all.has(callee) && !inside && !reportedAt.has(check + " " + line + " " + name)) found.push(expected(check, name, line));
      }
    }
    return distinct(found);
  }

  function releasedBy(first) {
    const because = new Map();
    methods.forEach(method => {
      for (const [cause] of method.blocking || []) because.set(cause, (because.get(cause) || []).concat(method));
    });
    const released = new Set([methods[first].name]);
    const open = [...released];
    for (let next = 0; next < open.length; next++) {
      for (const user of because.get(open[next]) || []) {
        if (!released.has(user.name) && user.blocking.every(([cause]) => released.has(cause))) {
          released.add(user.name);
          open.push(user.name);
        }
      }
    }
    return released;
  }

  function withoutBlocking(released) {
    return known.filter(each => {
      if (each.fate !== "reported" || !each.restsOn || !byName.has(each.in)) return false;
      const there = (methods[byName.get(each.in)].blocking || []).filter(([, line]) => line === each.line);
      return released.has(each.in) || (there.length > 0 && there.every(([cause]) => released.has(cause)));
    });
  }

  function asyncOutlook(changed, released) {
    const all = new Set([...changed].map(each => methods[each].name));
    return watches.filter(([name, on]) => on === "async" && all.has(name) && !released.has(name)).map(([name, , check]) => expected(check, name, 0));
  }

  function running(entry, follows) {
    const seen = new Set([methods[entry].name]);
    for (const at of seen) {
      for (const call of methods[byName.get(at)].calls || []) if (byName.has(call[0]) && follows(call)) seen.add(call[0]);
    }
    return seen;
  }

  function unneeded(entry, plain) {
    const moved = running(entry, ([callee, , how]) => how === "calls-back" && methods[byName.get(callee)].form === "lambda");
    const waiting = new Set(plain.map(each => methods[each].name));
    const outermost = name => {
      let at = name;
      while (byName.has(at) && methods[byName.get(at)].in !== undefined) at = methods[byName.get(at)].in;
      return at;
    };
    return known.filter(each => each.fate === "reported" && (each.restsOn === "async" ? waiting.has(outermost(each.in)) : each.restsOn && each.restsOn !== "promise" && moved.has(each.in)));
  }

  function pinnedFrom(entry) {
    const all = running(entry, ([, , how]) => how !== "hands-over");
    return distinct(pins.filter(([name, line]) => all.has(name) && !reportedAt.has("PinnedCarrierThread " + line + " " + name)).map(([name, line, , , before]) => expected("PinnedCarrierThread", name, line, before)));
  }

  function became(start, turn) {
    const has = turn === "async" ? isAsync : isBlocking;
    const changes = new Map([[start, { depth: 0, through: start }]]);
    const stops = new Set(), handOvers = new Set(), ends = new Set();
    const packages = new Set(), modules = new Set();
    const open = [start];
    for (let next = 0; next < open.length; next++) {
      const at = open[next];
      const uses = callers[at].map(use => ({ method: use.method, how: use.how, same: false }));
      if (turn === "async") {
        for (const each of above[at].concat(below[at])) uses.push({ method: each, how: "calls", same: true });
      }
      let isUsed = false;
      for (const use of uses) {
        if (use.how === "hands-over") {
          handOvers.add(use.method);
          continue;
        }
        isUsed = true;
        if (has(use.method)) {
          stops.add(use.method);
        } else if (!changes.has(use.method)) {
          const same = turn === "async" && (above[at].includes(use.method) || below[at].includes(use.method));
          changes.set(use.method, { depth: changes.get(at).depth + (same ? 0 : 1), through: at });
          open.push(use.method);
          border(at, use.method, packages, modules);
        }
      }
      if (!isUsed && methods[at].form !== "lambda") ends.add(at);
    }
    changes.delete(start);
    stops.delete(start);
    const watched = turn === "async" ? [] : [...changes.keys()].filter(each => (methods[each].threads || []).some(t => WATCHED.has(t)));
    const released = turn === "async" ? releasedBy(start) : new Set();
    const appear = turn === "async" ? asyncOutlook(changes.keys(), released) : blockingOutlook(start, changes.keys());
    const vanish = turn === "async" ? withoutBlocking(released) : [];
    return { changes, stops, handOvers, ends, packages, modules, watched, appear, vanish };
  }

  function border(from, to, packages, modules) {
    const one = parts(methods[from].name).package, other = parts(methods[to].name).package;
    if (one !== other) packages.add(one + " → " + other);
    const left = methods[from].module || "", right = methods[to].module || "";
    if (left !== right) modules.add(left + " → " + right);
  }

  function reached(from, without) {
    const seen = new Set(from);
    seen.delete(without);
    const open = [...seen];
    for (let next = 0; next < open.length; next++) {
      const visit = each => {
        if (each !== undefined && each !== without && !seen.has(each)) {
          seen.add(each);
          open.push(each);
        }
      };
      below[open[next]].forEach(visit);
      (methods[open[next]].calls || []).forEach(([callee]) => visit(byName.get(callee)));
    }
    return seen;
  }

  function onVirtualThreads(entry) {
    const isRoot = index =>
      isMethod(index) && index !== entry && callers[index].length === 0 && above[index].every(each => callers[each].length === 0);
    const elsewhere = reached(methods.map((_, index) => index).filter(isRoot), entry);
    const own = [...reached([entry], undefined)].filter(each => isMethod(each) && isAsync(each));
    const plain = own.filter(each => !elsewhere.has(each));
    return { plain, shared: own.filter(each => elsewhere.has(each)), appear: pinnedFrom(entry), vanish: unneeded(entry, plain) };
  }

  const further = { true: new Map(), false: new Map() };
  methods.forEach((method, index) => {
    for (const [key, kind] of [[true, "async"], [false, "blocking"]]) {
      for (const [cause] of method[kind] || []) {
        if (!further[key].has(cause)) further[key].set(cause, []);
        further[key].get(cause).push(index);
      }
    }
  });
  const indexOfName = new Map(names.map((name, index) => [name, index]));
  function coloredBy(origin) {
    const seen = new Set(origin.direct.map(id => byName.get(indexOfName.get(id))));
    const open = [...seen];
    for (let next = 0; next < open.length; next++) {
      for (const each of further[origin.async].get(methods[open[next]].name) || []) {
        if (!seen.has(each)) {
          seen.add(each);
          open.push(each);
        }
      }
    }
    return seen;
  }

  /** The shortest known way to where a color begins. */
  function chain(start, kind) {
    const steps = [];
    const seen = new Set();
    let at = start, sort;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const causes = methods[at][kind] || [];
      const left = causes.filter(each => !seen.has(byName.get(each[0])));
      const cause = left.find(each => each[2] === sort) || left[0] || causes[0];
      if (!cause) break;
      sort = cause[2];
      const file = cause[3] === undefined ? methods[at].file : cause[3];
      const next = cause[2] === "call" || kind === "blocking" ? byName.get(cause[0]) : undefined;
      steps.push({ from: at, name: cause[0], line: cause[1], file: file === undefined ? "" : files[file], kind: cause[2], method: next });
      at = next;
    }
    return steps;
  }

  // The tree: modules, packages, classes; cells for methods

  const shown = methods.map((_, index) => index).filter(index => methods[index].form !== "lambda");
  const root = { title: document.querySelector("h1").textContent, kind: "root", children: new Map(), parent: null, cells: [] };
  const child = (node, key, title, kind) => {
    if (!node.children.has(key)) node.children.set(key, { title, kind, key, children: new Map(), parent: node, cells: [] });
    return node.children.get(key);
  };
  const modulesKnown = new Set(methods.map(method => method.module || ""));
  const leafOf = new Map();
  for (const index of shown) {
    const { package: pack, class: type } = parts(methods[index].name);
    let node = root;
    if (modulesKnown.size > 1) node = child(node, methods[index].module || "", methods[index].module || "(no module)", "module");
    node = child(node, pack, pack || "(no package)", "package");
    node = child(node, type, type, "class");
    node.cells.push(index);
    leafOf.set(index, node);
  }
  (function finish(node) {
    node.list = [...node.children.values()];
    node.list.forEach(finish);
    if (node.list.length) node.cells = node.list.flatMap(each => each.cells);
    else node.cells.sort((a, b) => COLORS.indexOf(methods[a].color) - COLORS.indexOf(methods[b].color) || a - b);
    node.list.sort((a, b) => b.cells.length - a.cells.length || (a.title < b.title ? -1 : 1));
  })(root);

  /** Rows of rectangles as square as can be (Bruls, Huizing, van Wijk, Squarified Treemaps, 2000). */
  function squarify(items, weight, x, y, width, height) {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    const placed = [];
    let scale = (width * height) / total;
    let rest = items.slice();
    while (rest.length && width > 0.5 && height > 0.5) {
      const side = Math.min(width, height);
      let row = [], area = 0, worst = Infinity;
      while (rest.length > row.length) {
        const size = weight(rest[row.length]) * scale;
        const sum = area + size;
        const largest = Math.max(...row.map(each => each.size), size);
        const smallest = Math.min(...row.map(each => each.size), size);
        const ratio = Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
        if (ratio > worst) break;
        worst = ratio;
        area = sum;
        row.push({ item: rest[row.length], size });
      }
      const thick = area / side;
      let at = width >= height ? y : x;
      for (const { item, size } of row) {
        const long = size / thick;
        placed.push(width >= height ? { item, x, y: at, width: thick, height: long } : { item, x: at, y, width: long, height: thick });
        at += long;
      }
      if (width >= height) {
        x += thick;
        width -= thick;
      } else {
        y += thick;
        height -= thick;
      }
      rest = rest.slice(row.length);
    }
    return placed;
  }

  // State, and drawing

  const canvas = document.getElementById("tree");
  const tip = document.getElementById("tip");
  const panel = document.getElementById("panel");
  const state = { at: root, selected: undefined, lit: undefined, litBy: "", only: new Set(), tab: "origins", hover: undefined };
  let boxes = [], cells = [], cellOf = new Map();
  const style = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  function layout(width, height) {
    boxes = [];
    cells = [];
    cellOf = new Map();
    const place = (node, x, y, w, h, depth) => {
      if (w < 2 || h < 2) return;
      const isLeaf = node.list.length === 0;
      const title = depth > 0 && w > 44 && h > (isLeaf ? 26 : 30) ? (isLeaf ? 15 : 18) : 0;
      const edge = depth === 0 ? 0 : isLeaf ? 1 : w > 60 && h > 50 ? 3 : 1;
      if (depth > 0) boxes.push({ node, x, y, width: w, height: h, title, depth });
      const inner = { x: x + edge, y: y + edge + title, width: w - 2 * edge, height: h - 2 * edge - title };
      if (inner.width < 1 || inner.height < 1) return;
      if (isLeaf) grid(node, inner);
      else for (const each of squarify(node.list, item => item.cells.length + 1.5, inner.x, inner.y, inner.width, inner.height)) {
        place(each.item, each.x, each.y, each.width, each.height, depth + 1);
      }
    };
    place(state.at, 0, 0, width, height, 0);
  }

  function grid(node, box) {
    const count = node.cells.length;
    const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * box.width) / box.height))));
    const rows = Math.ceil(count / columns);
    const width = box.width / columns, height = box.height / rows;
    node.cells.forEach((method, index) => {
      const cell = { method, x: box.x + (index % columns) * width, y: box.y + Math.floor(index / columns) * height, width, height };
      cells.push(cell);
      cellOf.set(method, cell);
    });
  }

  function draw() {
    const scale = window.devicePixelRatio || 1;
    const { width, height } = canvas.getBoundingClientRect();
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    layout(width, height);
    const pen = canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, width, height);
    const ink = style("ink"), soft = style("soft"), line = style("line"), card = style("card"), hover = style("hover");
    const fill = Object.fromEntries(COLORS.map(color => [color, style(color)]));
    for (const box of boxes) {
      pen.fillStyle = box.node.kind === "class" ? card : box.node.kind === "package" ? hover : card;
      pen.strokeStyle = line;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.roundRect(box.x + 0.5, box.y + 0.5, Math.max(0, box.width - 1), Math.max(0, box.height - 1), box.node.kind === "class" ? 2 : 4);
      pen.fill();
      pen.stroke();
    }
    for (const cell of cells) {
      const color = methods[cell.method].color;
      const isOut = (state.only.size && !state.only.has(color)) || (state.lit && !state.lit.has(cell.method));
      pen.globalAlpha = isOut ? 0.13 : 1;
      pen.fillStyle = fill[color];
      const gap = Math.min(cell.width, cell.height) > 5 ? 1 : 0.25;
      pen.fillRect(cell.x + gap / 2, cell.y + gap / 2, Math.max(0.4, cell.width - gap), Math.max(0.4, cell.height - gap));
      if (!isOut && cell.width > 84 && cell.height > 15) label(pen, brief(methods[cell.method].name).replace(/^.*\.(?=[^.]+$)/, ""), cell, color === "plain" ? ink : "#fff");
    }
    pen.globalAlpha = 1;
    for (const box of boxes) {
      if (!box.title) continue;
      const isClass = box.node.kind === "class";
      pen.font = (isClass ? "11px " : "600 12px ") + "system-ui, sans-serif";
      pen.fillStyle = isClass ? soft : ink;
      pen.textBaseline = "middle";
      const fitted = isClass ? fit(pen, box.node.title, box.width - 8) : packageTitle(pen, box.node, box.width - 10);
      if (fitted) pen.fillText(fitted, box.x + (isClass ? 4 : 5), box.y + (box.depth ? 1 : 0) + box.title / 2 + 1);
    }
    const outline = (method, width) => {
      const cell = cellOf.get(method);
      if (!cell) return;
      pen.strokeStyle = ink;
      pen.lineWidth = width;
      pen.strokeRect(cell.x - 1, cell.y - 1, cell.width + 2, cell.height + 2);
    };
    if (state.hover !== undefined) outline(state.hover, 1.5);
    if (state.selected !== undefined) outline(state.selected, 3);
  }

  function label(pen, text, cell, color) {
    pen.font = "11px system-ui, sans-serif";
    pen.textBaseline = "middle";
    pen.fillStyle = color;
    const fitted = fit(pen, text, cell.width - 8);
    if (fitted) pen.fillText(fitted, cell.x + 4, cell.y + cell.height / 2);
  }

  function fit(pen, text, width) {
    if (width < 14) return "";
    if (pen.measureText(text).width <= width) return text;
    let low = 0, high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pen.measureText(text.slice(0, middle) + "…").width <= width) low = middle;
      else high = middle - 1;
    }
    return low > 2 ? text.slice(0, low) + "…" : "";
  }

  /** What all packages of a module begin with need not be read again and again. */
  const prefixes = new Map();
  function commonPrefix(node) {
    if (!prefixes.has(node)) {
      const all = node.list.filter(each => each.kind === "package").map(each => each.title);
      let prefix = all.length > 1 ? all[0] : "";
      for (const each of all) while (prefix && !(each + ".").startsWith(prefix + ".")) prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")));
      prefixes.set(node, prefix);
    }
    return prefixes.get(node);
  }
  function packageTitle(pen, node, width) {
    if (node.kind !== "package") return fit(pen, node.title, width);
    if (pen.measureText(node.title).width <= width) return node.title;
    const prefix = commonPrefix(node.parent);
    const rest = prefix && node.title !== prefix ? node.title.slice(prefix.length + 1) : node.title;
    if (pen.measureText(rest).width <= width) return rest;
    return fit(pen, rest.slice(rest.lastIndexOf(".") + 1), width);
  }

  // Building what is said

  function element(tag, attributes, ...content) {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...content.flat(Infinity).filter(each => each !== undefined && each !== null));
    return made;
  }
  const dot = color => element("span", { class: "dot " + color, "aria-hidden": "true" });
  const link = (index, text) =>
    element("button", { class: "link", type: "button", title: names[methods[index].name], onclick: () => select(index) }, text || brief(methods[index].name));
  const named = name => (byName.has(name) ? link(byName.get(name)) : element("span", { title: names[name] }, brief(name)));
  const number = (count, noun) => count + " " + noun + (count === 1 ? "" : noun.endsWith("s") ? "es" : "s");
  const row = (...content) => element("li", { class: "row" }, content);

  function long(items, make, first) {
    const list = element("ul", {});
    const add = count => {
      const from = list.querySelectorAll(":scope > li:not(.more)").length;
      items.slice(from, from + count).forEach(item => list.append(make(item)));
      const more = list.querySelector(":scope > .more");
      if (more) more.remove();
      const left = items.length - Math.min(items.length, from + count);
      if (left > 0) list.append(element("li", { class: "more row" }, element("button", { class: "chip", type: "button", onclick: () => add(200) }, left + " more")));
    };
    add(first || 60);
    return list;
  }

  function methodRow(index, remark) {
    return row(element("div", { class: "line" }, element("span", {}, dot(methods[index].color), " ", link(index)), element("span", { class: "num" }, remark === undefined ? placeOf(methods[index]) : remark)));
  }

  function light(set, title) {
    state.lit = set;
    state.litBy = title;
    drawPath();
    draw();
  }

  // Panels

  const KINDS = { call: "library call", promise: "promise", callback: "callback", passed: "handle passed in", unknown: "unknown handle" };
  const NAMELESS = { passed: "handles that are passed in", callback: "callbacks that are said to run later", unknown: "handles of which nothing is known" };
  const grounds = new Map(colors.grounds || []);
  const groundOf = name => (grounds.has(name) ? element("span", { class: "soft" }, " (" + grounds.get(name) + ")") : "");
  const becauseOf = new Map((colors.watches || []).filter(([, , , why]) => why).map(([name, on, , why]) => [name + " " + on, why]));
  const sameName = new Map();
  for (const origin of origins) if (origin.method) sameName.set(brief(indexOfName.get(origin.method)), (sameName.get(brief(indexOfName.get(origin.method))) || 0) + 1);
  function originName(origin) {
    if (!origin.method) return NAMELESS[origin.kind] || origin.kind;
    const name = indexOfName.get(origin.method);
    return brief(name) + (sameName.get(brief(name)) > 1 ? signature(name).replace(/ → .*/, "") : "");
  }

  function originsPanel() {
    if (!origins.length) return [element("p", { class: "empty" }, "Nothing here blocks or is asynchronous.")];
    const widest = Math.max(...origins.map(origin => origin.methods), 1);
    return [
      element("p", { class: "soft" }, "Where colors begin, by how many methods they have colored. Press one to see them on the map."),
      long(origins, origin =>
        row(
          element("div", { class: "line" },
            element("button", { class: "link", type: "button", title: origin.method, onclick: () => showOrigin(origin) }, originName(origin)),
            element("span", { class: "num" }, origin.methods ? number(origin.methods, "method") : "only lambdas")),
          element("div", { class: "soft" }, (origin.async ? KINDS[origin.kind] || origin.kind : "blocks: " + origin.kind) + (origin.methods ? " · " + number(origin.classes, "class") + ", " + number(origin.packages, "package") : "") + (origin.modules > 1 ? ", " + number(origin.modules, "module") : "")),
          element("span", { class: "bar" }, element("i", { class: origin.async ? "" : "blocking", style: "width:" + Math.max(1, (100 * origin.methods) / widest) + "%" })))),
    ];
  }

  function showOrigin(origin) {
    const colored = coloredBy(origin);
    const title = originName(origin);
    state.at = root;
    light(colored, title);
    const list = [...colored].filter(isMethod);
    fill([
      back(),
      element("h2", {}, title),
      element("p", {}, element("span", { class: "badge" }, dot(origin.async ? "async" : "blocking"), origin.async ? "async: " + (KINDS[origin.kind] || origin.kind) : "blocks: " + origin.kind)),
      element("p", {}, origin.methods ? "Has colored " + number(origin.methods, "method") + " in " + number(origin.classes, "class") + " of " + number(origin.packages, "package") + "." : "Has colored lambdas only, and no method."),
      element("h3", {}, "At first hand"),
      long(origin.direct.map(id => byName.get(indexOfName.get(id))), index => methodRow(index), 20),
      list.length ? element("h3", {}, "All methods") : "",
      list.length ? long(list, index => methodRow(index)) : "",
    ]);
  }

  const back = () => element("p", {}, element("button", { class: "chip", type: "button", onclick: () => open(state.tab) }, "← back"));

  function findingsPanel() {
    const passedOver = known.filter(each => each.fate === "known").length;
    const others = passedOver ? element("p", { class: "soft" }, number(passedOver, "finding") + (findings.length ? " more " : " ") + (passedOver === 1 ? "is" : "are") + " in the baseline.") : "";
    if (!findings.length) return [element("p", { class: "empty" }, passedOver ? "No new findings." : "No findings."), others];
    const causes = new Map();
    for (const finding of findings) {
      const leaf = finding.chain.length ? finding.chain[finding.chain.length - 1].name.replace(/^→ /, "") : "";
      const key = finding.check + " " + leaf;
      if (!causes.has(key)) causes.set(key, { check: finding.check, leaf, findings: [] });
      causes.get(key).findings.push(finding);
    }
    const groups = [...causes.values()].sort((a, b) => b.findings.length - a.findings.length || (a.check + a.leaf < b.check + b.leaf ? -1 : 1));
    return [
      element("p", { class: "soft" }, number(findings.length, "finding") + " with " + number(groups.length, "cause") + ". Findings with the same end have one cause."),
      others,
      groups.map(group =>
        element("details", {},
          element("summary", {}, group.leaf || group.check, " ", element("span", { class: "soft" }, (group.leaf ? group.check + " · " : "") + group.findings.length)),
          element("div", {}, group.findings.map(findingView)))),
    ];
  }

  function findingView(finding) {
    const sentence = finding.sentence.replace("{}", finding.text && finding.text.length < 90 ? finding.text.replace(/;$/, "") : "this");
    return element("div", { class: "finding" },
      element("p", {}, finding.level === "ERROR" ? element("span", { class: "error" }, "error ") : "", sentence, " ", element("span", { class: "soft mono" }, place(finding.file, finding.line))),
      finding.chain.length ? element("ol", { class: "chain" }, finding.chain.map(step =>
        element("li", {}, step.name.replace(/^→ /, ""), " ", element("span", { class: "soft mono" }, step.file ? place(step.file, step.line) : step.origin), step.remark ? element("span", { class: "soft" }, " " + step.remark) : "", step.text ? element("code", { class: "mono" }, step.text) : ""))) :
        finding.text ? element("ol", { class: "chain" }, element("li", {}, element("code", { class: "mono" }, finding.text))) : "",
      finding.hint ? element("p", { class: "soft" }, finding.hint) : "");
  }

  const BOUNDARIES = {
    bridge: ["Bridges", "a thread waits for a handle: what was async is blocking from here on"],
    "hand-off": ["Hand-offs", "what blocks is handed to another thread"],
    edge: ["Edges", "a result that comes later goes no further"],
  };

  function boundariesPanel() {
    const all = colors.boundaries;
    if (!all.length) return [element("p", { class: "empty" }, "No color ends inside this project.")];
    return Object.entries(BOUNDARIES).map(([kind, [title, meaning]]) => {
      const some = all.filter(boundary => boundary.kind === kind);
      if (!some.length) return "";
      return element("details", { open: kind === "bridge" },
        element("summary", {}, title, " ", element("span", { class: "soft" }, some.length)),
        element("div", {},
          element("p", { class: "soft" }, meaning),
          long(some, boundary => {
            const at = byName.get(boundary.in);
            return row(
              element("div", { class: "line" }, element("span", {}, named(boundary.in)), element("span", { class: "num" }, at === undefined || methods[at].file === undefined ? "" : place(files[methods[at].file], boundary.line))),
              element("div", { class: "soft" }, brief(boundary.callee), boundary.of !== undefined && boundary.of !== boundary.callee ? [" of ", named(boundary.of)] : ""));
          }, 40)));
    });
  }

  function chainView(index, kind) {
    const steps = chain(index, kind);
    return element("ol", { class: "chain" },
      element("li", {}, brief(methods[index].name), " ", element("span", { class: "soft mono" }, placeOf(methods[index]))),
      steps.map(step => element("li", {}, step.method === undefined && (step.kind === "passed" || step.kind === "unknown") ? KINDS[step.kind] : step.method === undefined ? element("span", { title: names[step.name] }, brief(step.name)) : link(step.method), " ",
        element("span", { class: "soft mono" }, step.line ? place(step.file, step.line) : ""),
        step.method === undefined && step.kind !== "passed" && step.kind !== "unknown" ? element("span", { class: "soft" }, kind === "blocking" ? " blocks: " + step.kind : " " + (KINDS[step.kind] || step.kind)) : "", groundOf(step.name))));
  }

  const THREADS = { "event-loop": "an event loop", ui: "the UI thread", timer: "a timer thread", dispatcher: "a dispatcher thread", "common-pool": "a computation pool", worker: "a worker thread", virtual: "a virtual thread" };

  function methodPanel(index) {
    const method = methods[index];
    const uses = callers[index];
    const calls = (method.calls || []).filter(([callee]) => byName.has(callee));
    const what = element("div", { id: "answer" });
    const ask = (name, turn) => element("button", { class: "chip", type: "button", "data-turn": turn, onclick: event => answer(index, turn, what, event.currentTarget) }, name);
    return [
      back(),
      element("h2", {}, brief(method.name)),
      element("p", { class: "soft mono" }, signature(method.name), element("br"), parts(method.name).package, placeOf(method) ? " · " + placeOf(method) : ""),
      element("p", {}, element("span", { class: "badge" }, dot(method.color), method.color + (method.form === "abstract" ? ", only declared" : ""))),
      method.threads ? element("p", {}, "Known to run on " + method.threads.map(thread => (THREADS[thread] || thread) + (becauseOf.has(method.name + " " + thread) ? ": " + becauseOf.get(method.name + " " + thread) : "")).join(" and on ") + ".") : "",
      method.async ? [element("h3", {}, "Why its result comes later"), chainView(index, "async"), method.async.length > 1 ? element("p", { class: "soft" }, "and " + number(method.async.length - 1, "other reason") + ": " + method.async.slice(1, 6).map(cause => brief(cause[0])).join(", ")) : ""] : "",
      method.blocking ? [element("h3", {}, "Why it blocks"), chainView(index, "blocking"), method.blocking.length > 1 ? element("p", { class: "soft" }, "and " + number(method.blocking.length - 1, "other reason")) : ""] : "",
      element("h3", {}, "What if it"),
      element("div", { class: "buttons" }, isAsync(index) ? "" : ask("became async", "async"), isBlocking(index) ? "" : ask("became blocking", "blocking"), ask("ran on virtual threads", "virtual")),
      what,
      element("h3", {}, uses.length ? "Called by" : "Nobody in the map calls it"),
      uses.length ? long(uses, use => methodRow(use.method, use.how === "calls" ? "" : use.how === "calls-back" ? "as a callback" : "hands it over"), 15) : "",
      calls.length ? [element("h3", {}, "Calls"), long(calls, ([callee, line, how]) => methodRow(byName.get(callee), how === "calls" ? "line " + line : how === "calls-back" ? "calls back" : "hands over"), 15)] : "",
    ];
  }

  function foundRow(each) {
    const at = byName.get(each.in);
    const where = at === undefined || methods[at].file === undefined ? "" : place(files[methods[at].file], each.line || methods[at].line);
    return row(
      element("div", { class: "line" }, element("span", {}, named(each.in)), element("span", { class: "num" }, where)),
      element("div", { class: "soft" }, each.check + (each.before ? ", before JDK " + each.before : "")));
  }

  function comingAndGoing(appear, vanish) {
    return [
      vanish.length ? [element("p", {}, number(vanish.length, "finding") + " would vanish."), long(vanish, foundRow, 10)] : "",
      appear.length ? [element("p", { class: "error" }, number(appear.length, "finding") + " would appear."), long(appear, foundRow, 10)] : "",
      appear.length || vanish.length ? "" : element("p", {}, "No finding would come or go."),
    ].flat();
  }

  function answer(index, turn, into, button) {
    into.parentNode.querySelectorAll("[data-turn]").forEach(each => each.setAttribute("aria-pressed", each === button));
    into.replaceChildren();
    if (turn === "virtual") {
      const { plain, shared, appear, vanish } = onVirtualThreads(index);
      light(new Set([index, ...plain, ...shared]), "what if " + brief(methods[index].name) + " ran on virtual threads");
      into.append(
        element("p", {}, plain.length ? number(plain.length, "async method") + " that nothing else reaches could wait instead, and be plain." : "No async method is reached from here alone."),
        long(plain, each => methodRow(each), 20),
        shared.length ? element("p", {}, number(shared.length, "async method") + " would stay: other code reaches " + (shared.length === 1 ? "it" : "them") + " as well.") : "",
        ...comingAndGoing(appear, vanish),
        element("p", { class: "soft" }, "Methods that nobody in the map calls count as called from elsewhere. All that it calls is taken to run on the virtual thread, what it hands over where it ran; a call that may run several methods counts as a call of each. Monitors pin before JDK 24 only."));
      return;
    }
    const { changes, stops, handOvers, ends, packages, modules, watched, appear, vanish } = became(index, turn);
    light(new Set([index, ...changes.keys()]), "what if " + brief(methods[index].name) + " became " + turn);
    const depth = Math.max(0, ...[...changes.values()].map(change => change.depth));
    into.append(
      element("p", {}, changes.size ? number(changes.size, "method") + " would change with it, up to " + number(depth, "call") + " away, over " + number(packages.size, "border") + " between packages" + (modulesKnown.size > 1 ? " and " + modules.size + " between modules" : "") + "." : "Nothing else would change."),
      watched.length ? element("p", { class: "error" }, number(watched.length, "method") + " would block a thread that must not be blocked.") : "",
      stops.size ? element("p", {}, "It stops at " + number(stops.size, "caller") + " that " + (stops.size === 1 ? "is" : "are") + " " + turn + " already.") : "",
      handOvers.size ? element("p", {}, handOvers.size === 1 ? "One method hands it to another thread, or keeps it, and would not change." : handOvers.size + " methods hand it to another thread, or keep it, and would not change.") : "",
      long([...changes], ([each, change]) => methodRow(each, change.depth ? number(change.depth, "call") : "same signature"), 20),
      packages.size ? [element("h3", {}, "Borders"), long([...packages].sort(), each => row(element("span", { class: "mono" }, each)), 10)].reduce((box, each) => (box.append(each), box), element("div")) : "",
      ...comingAndGoing(appear, vanish),
      element("p", { class: "soft" }, (turn === "async" ? "Every caller is taken to need the result, and to hand out a handle rather than wait; what waits for something else as well goes on to do so." : "What is handed to another thread does not block the one that hands it over.") + " A call that may run several methods counts as a call of each."));
  }

  // Moving about

  const TABS = [
    ["origins", "Origins", () => origins.length, originsPanel],
    ["findings", "Findings", () => findings.length, findingsPanel],
    ["boundaries", "Boundaries", () => colors.boundaries.length, boundariesPanel],
  ];

  function fill(content) {
    panel.replaceChildren(...content.flat(Infinity).filter(each => each !== "" && each !== undefined));
    panel.scrollTop = 0;
  }

  function open(tab) {
    state.tab = tab;
    state.selected = undefined;
    for (const button of document.querySelectorAll("#tabs button")) {
      const isOpen = button.dataset.tab === tab;
      button.setAttribute("aria-selected", isOpen);
      button.tabIndex = isOpen ? 0 : -1;
    }
    fill(TABS.find(([id]) => id === tab)[3]());
    light(undefined, "");
    remember();
  }

  function select(index) {
    state.selected = index;
    if (state.lit && !state.lit.has(index)) state.lit = undefined;
    const leaf = leafOf.get(index);
    if (leaf && !isInside(leaf, state.at)) state.at = root;
    fill(methodPanel(index));
    drawPath();
    draw();
    remember();
  }

  function isInside(node, outer) {
    for (let at = node; at; at = at.parent) if (at === outer) return true;
    return false;
  }

  function go(node) {
    state.at = node;
    drawPath();
    draw();
  }

  function drawPath() {
    const path = document.getElementById("path");
    const trail = [];
    for (let at = state.at; at; at = at.parent) trail.unshift(at);
    path.replaceChildren(...trail.flatMap((node, index) => [
      index ? " › " : "",
      element("button", { type: "button", "aria-current": node === state.at ? "location" : undefined, onclick: () => go(node) }, node === root ? "everything" : node.title),
    ]));
    const count = state.at.cells.length;
    path.append(element("span", { class: "note" }, state.lit ? [element("b", {}, number([...state.lit].filter(isMethod).length, "method")), ": " + state.litBy + " ", element("button", { class: "link", type: "button", onclick: () => light(undefined, "") }, "clear")] : number(count, "method") + " in " + number(new Set(state.at.cells.map(each => leafOf.get(each))).size, "class")));
  }

  function remember() {
    const hash = state.selected === undefined ? "#" + state.tab : "#m=" + encodeURIComponent(names[methods[state.selected].name]);
    try {
      history.replaceState(null, "", hash);
    } catch (refused) {
      // A page that was opened in a frame may not.
    }
  }

  function drawShares() {
    const shares = document.getElementById("shares");
    shares.replaceChildren(...COLORS.map(color => {
      const count = shown.filter(index => methods[index].color === color).length;
      return element("button", { class: "share", type: "button", "aria-pressed": state.only.has(color), onclick: () => {
        if (!state.only.delete(color)) state.only.add(color);
        drawShares();
        draw();
      } }, dot(color), element("b", {}, count.toLocaleString("en")), color);
    }));
  }

  function search(text) {
    const query = text.trim().toLowerCase();
    if (!query) return open(state.tab);
    const words = query.split(/\s+/);
    const found = [];
    for (let index = 0; index < methods.length; index++) {
      const full = (names[methods[index].name].split("(")[0] + " " + brief(methods[index].name)).toLowerCase();
      if (words.every(word => full.includes(word))) found.push(index);
    }
    const rank = index => {
      const own = parts(methods[index].name).method.toLowerCase();
      return own === query ? 0 : own.startsWith(query) ? 1 : own.includes(query) ? 2 : 3;
    };
    found.sort((a, b) => rank(a) - rank(b) || brief(methods[a].name).length - brief(methods[b].name).length || a - b);
    state.selected = undefined;
    fill([
      element("p", { class: "soft" }, number(found.length, "match")),
      long(found, index => methodRow(index)),
    ]);
    light(new Set(found), "match “" + text.trim() + "”");
  }

  // Mouse and keyboard

  function cellAt(event) {
    const { left, top } = canvas.getBoundingClientRect();
    const x = event.clientX - left, y = event.clientY - top;
    const cell = cells.find(each => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height);
    let box;
    for (const each of boxes) {
      if (each.title && x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.title) box = each;
    }
    return { x, y, cell, box };
  }

  canvas.addEventListener("mousemove", event => {
    const { x, y, cell, box } = cellAt(event);
    const hover = cell ? cell.method : undefined;
    canvas.style.cursor = cell || box ? "pointer" : "default";
    if (hover !== state.hover) {
      state.hover = hover;
      draw();
    }
    const text = cell ? brief(methods[hover].name) + ": " + methods[hover].color : box ? box.node.title + ": " + summary(box.node) : "";
    tip.hidden = !text;
    tip.textContent = text;
    const { width } = canvas.getBoundingClientRect();
    tip.style.left = Math.max(0, Math.min(x + 14, width - tip.offsetWidth - 4)) + "px";
    tip.style.top = Math.max(0, y + 18) + "px";
  });
  const summary = node =>
    COLORS.map(color => [node.cells.filter(each => methods[each].color === color).length, color]).filter(([count]) => count).map(([count, color]) => count + " " + color).join(", ");
  canvas.addEventListener("mouseleave", () => {
    tip.hidden = true;
    state.hover = undefined;
    draw();
  });
  canvas.addEventListener("click", event => {
    const { cell, box } = cellAt(event);
    if (cell) select(cell.method);
    else if (box) go(box.node);
  });

  function step(dx, dy) {
    const from = cellOf.get(state.selected) || cells[0];
    if (!from) return;
    if (!cellOf.has(state.selected)) return select(from.method);
    const cx = from.x + from.width / 2, cy = from.y + from.height / 2;
    let best, bestCost = Infinity;
    for (const cell of cells) {
      const ax = cell.x + cell.width / 2 - cx, ay = cell.y + cell.height / 2 - cy;
      const along = ax * dx + ay * dy, across = Math.abs(ax * dy) + Math.abs(ay * dx);
      if (along > 0.5 && along + 3 * across < bestCost) {
        bestCost = along + 3 * across;
        best = cell;
      }
    }
    if (best) select(best.method);
  }

  canvas.addEventListener("keydown", event => {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (moves[event.key]) step(...moves[event.key]);
    else if (event.key === "Enter" && state.selected !== undefined && leafOf.has(state.selected)) {
      let node = leafOf.get(state.selected);
      while (node.parent && node.parent !== state.at && node !== state.at) node = node.parent;
      go(node);
    } else if (event.key === "Escape" && state.at.parent) go(state.at.parent);
    else if (event.key === "Escape") light(undefined, "");
    else if (event.key.toLowerCase() === "w") (panel.querySelector("[data-turn]") || { click() {} }).click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && document.activeElement.tagName !== "INPUT") {
      event.preventDefault();
      document.getElementById("search").focus();
    }
  });
  const input = document.getElementById("search");
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(input.value), 80);
  });
  input.addEventListener("keydown", event => {
    if (event.key === "Enter" && panel.querySelector(".link")) panel.querySelector(".link").click();
  });

  document.getElementById("theme").addEventListener("click", () => {
    const isDark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = isDark ? "light" : "dark";
    draw();
  });

  function fillPrint() {
    const cell = (tag, ...content) => element(tag, {}, content);
    const table = (head, rows) => element("table", {}, element("tr", {}, head.map(each => cell("th", each))), rows.map(each => element("tr", {}, each.map(text => cell("td", text)))));
    document.getElementById("print").replaceChildren(
      element("h2", {}, "Origins"),
      table(["", "kind", "methods", "classes", "packages"], origins.slice(0, 40).map(origin => [originName(origin), origin.async ? KINDS[origin.kind] || origin.kind : "blocks: " + origin.kind, String(origin.methods), String(origin.classes), String(origin.packages)])),
      element("h2", {}, "Findings"),
      table(["check", "where", "what"], findings.map(finding => [finding.check, place(finding.file, finding.line), finding.sentence.replace("{}", "it")])));
  }
  window.addEventListener("beforeprint", () => {
    fillPrint();
    draw();
  });
  window.addEventListener("afterprint", draw);

  document.getElementById("tabs").replaceChildren(...TABS.map(([id, title, count]) =>
    element("button", { type: "button", role: "tab", "data-tab": id, onclick: () => open(id), onkeydown: event => {
      const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!move) return;
      const next = TABS[(TABS.findIndex(([other]) => other === id) + move + TABS.length) % TABS.length][0];
      open(next);
      document.querySelector("[data-tab=" + next + "]").focus();
    } }, title + " ", element("small", {}, String(count())))));

  drawShares();
  new ResizeObserver(draw).observe(document.getElementById("canvas"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  const hash = decodeURIComponent(location.hash.slice(1));
  const wanted = TABS.some(([id]) => id === hash) ? hash : "origins";
  open(wanted);
  if (hash.startsWith("m=") && indexOfName.has(hash.slice(2))) {
    const index = byName.get(indexOfName.get(hash.slice(2)));
    if (index !== undefined) select(index);
  }
  if (hash.startsWith("what=")) {
    const [turn, id] = [hash.slice(5, hash.indexOf(":")), hash.slice(hash.indexOf(":") + 1)];
    select(byName.get(indexOfName.get(id)));
    panel.querySelector('[data-turn="' + turn + '"]').click();
  }

  // What a test asks the page for

  if (hash === "selftest") {
    const findingIds = list => list.map(each => each.check + " " + each.line + " " + (each.before || 0) + " " + names[each.in]).sort();
    const ids = list => [...list].map(index => names[methods[index].name]).sort();
    const answers = {};
    methods.forEach((method, index) => {
      const of = turn => {
        const found = became(index, turn);
        return { changes: [...found.changes].map(([each, change]) => names[methods[each].name] + " " + change.depth).sort(), stops: ids(found.stops), handOvers: ids(found.handOvers), ends: ids(found.ends), packages: [...found.packages].sort(), modules: [...found.modules].sort(), watched: ids(found.watched), appear: findingIds(found.appear), vanish: findingIds(found.vanish) };
      };
      const { plain, shared, appear, vanish } = onVirtualThreads(index);
      answers[names[method.name]] = { async: of("async"), blocking: of("blocking"), plain: ids(plain), shared: ids(shared), appear: findingIds(appear), vanish: findingIds(vanish) };
    });
    const started = performance.now();
    draw();
    const drawn = performance.now() - started;
    input.value = "find";
    search("find");
    const matches = panel.querySelectorAll("li.row").length;
    open("findings");
    panel.querySelectorAll("details").forEach(each => (each.open = true));
    const chains = panel.querySelectorAll(".chain li").length;
    open("boundaries");
    const boundaries = panel.querySelectorAll("li.row").length;
    document.querySelector(".share").click();
    const isFiltered = state.only.size === 1;
    document.getElementById("theme").click();
    document.getElementById("selftest").textContent = JSON.stringify({ answers, cells: cells.length, counted: [...document.querySelectorAll(".share b")].reduce((sum, each) => sum + Number(each.textContent), 0), quick: drawn < 200, matches, chains, boundaries, isFiltered, colored: origins.map(origin => [...coloredBy(origin)].filter(isMethod).length) });
  }
})();
