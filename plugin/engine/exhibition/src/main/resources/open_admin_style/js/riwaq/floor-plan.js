/*
 * Places an exhibition's stands on its hall's floor: by dragging and by keyboard, with undo, saved as one command with
 * the version of the plan. What is refused is said in words and nothing that was done is lost. Needs #riwaq-plan with the
 * sheet and the words as JSON and a form that carries the session's token.
 */
(function () {
    'use strict';

    var SVG = 'http://www.w3.org/2000/svg';
    var page = document.getElementById('riwaq-plan');
    if (!page) { return; }
    var sheet = JSON.parse(document.getElementById('riwaq-plan-sheet').textContent);
    var words = JSON.parse(document.getElementById('riwaq-plan-words').textContent);
    var form = page.querySelector('form');
    var chosen = null;
    var past = [];
    var future = [];
    var added = 0;
    var dirty = false;
    var preview = false;
    var wrong = {};

    function say(word, values) {
        return words[word].replace(/\{(\w+)\}/g, function (all, name) {
            return values && values[name] !== undefined ? values[name] : all;
        });
    }

    function element(name, properties, children) {
        var made = document.createElement(name);
        Object.keys(properties || {}).forEach(function (key) {
            if (key.slice(0, 2) === 'on') {
                made.addEventListener(key.slice(2), properties[key]);
            } else if (key in made && key !== 'list') {
                made[key] = properties[key];
            } else {
                made.setAttribute(key, properties[key]);
            }
        });
        (children || []).forEach(function (child) { made.appendChild(child); });
        return made;
    }

    function shape(name, attributes, children) {
        var made = document.createElementNS(SVG, name);
        Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
        (children || []).forEach(function (child) { made.appendChild(child); });
        return made;
    }

    function text(content) { return document.createTextNode(content); }

    /* What stands where */

    function makerName(id) {
        var found = sheet.makers.filter(function (maker) { return maker.id === id; })[0];
        return found ? found.name : words.nobody;
    }

    function stand(key) {
        return sheet.stands.filter(function (each) { return each.key === key; })[0];
    }

    function placed(each) { return typeof each.x === 'number'; }

    function where(each) {
        return placed(each)
            ? say('at', {x: each.x + 1, y: each.y + 1, width: each.width, height: each.height})
            : words.unplaced;
    }

    function named(each) {
        return say('stand', {number: each.number}) + ', ' + makerName(each.maker) + ', ' + where(each);
    }

    /* Why a rectangle cannot be taken, in words; null if it can. The engine asks the same and has the last word. */
    function hindrance(area, self) {
        var columns = sheet.plan.columns;
        if (area.x < 0 || area.y < 0 || area.x + area.width > columns || area.y + area.height > sheet.plan.rows) {
            return words.outside;
        }
        for (var y = area.y; y < area.y + area.height; y++) {
            for (var x = area.x; x < area.x + area.width; x++) {
                var sign = sheet.floor[y].charAt(x);
                if (sign === '#') { return words.wall; }
                if (sign === '+' || sign === '!') { return words.door; }
            }
        }
        var there = sheet.stands.filter(function (other) {
            return other !== self && placed(other) && area.x < other.x + other.width && other.x < area.x + area.width
                && area.y < other.y + other.height && other.y < area.y + area.height;
        })[0];
        return there ? say('overlap', {number: there.number}) : null;
    }

    function freePlace() {
        var outlines = sheet.plan.outlines.map(function (outline) { return outline.area; });
        for (var y = 0; y < sheet.plan.rows; y++) {
            for (var x = 0; x < sheet.plan.columns; x++) { outlines.push({x: x, y: y, width: 2, height: 2}); }
        }
        return outlines.filter(function (area) { return !hindrance(area, null); })[0] || null;
    }

    /* Changes, each of which can be taken back */

    function copy() { return JSON.stringify(sheet.stands); }

    function change(work) {
        var before = copy();
        var told = work();
        if (copy() !== before) {
            past.push(before);
            future = [];
            dirty = true;
            wrong = {};
        }
        draw();
        if (told) { announce(told); }
    }

    function step(from, to, word) {
        if (!from.length) { announce(words.nothing); return; }
        to.push(copy());
        sheet.stands = JSON.parse(from.pop());
        dirty = true;
        draw();
        announce(word);
    }

    function undo() { step(past, future, words.undone); }

    function redo() { step(future, past, words.redo); }

    function put(each, area) {
        var why = hindrance(area, each);
        if (why) { announce(why, true); return; }
        change(function () {
            each.x = area.x;
            each.y = area.y;
            each.width = area.width;
            each.height = area.height;
            return say('moved', {number: each.number, where: where(each)});
        });
    }

    function give(each, maker) {
        if (each.maker && maker && each.maker !== maker) {
            announce(say('taken', {number: each.number, maker: makerName(each.maker)}), true);
            draw();
            return;
        }
        change(function () {
            each.maker = maker;
            return say('given', {number: each.number, maker: makerName(maker)});
        });
    }

    function add() {
        var area = freePlace();
        if (!area) { announce(words.free, true); return; }
        change(function () {
            var number = sheet.stands.reduce(function (most, each) {
                return Math.max(most, parseInt(each.number, 10) || 0);
            }, 0) + 1;
            chosen = 'new' + (++added);
            sheet.stands.push({key: chosen, number: String(number), maker: null, x: area.x, y: area.y,
                width: area.width, height: area.height, exhibits: []});
            return say('moved', {number: number, where: where(stand(chosen))});
        });
        focusChosen();
    }

    function remove(each) {
        change(function () {
            sheet.stands.splice(sheet.stands.indexOf(each), 1);
            chosen = null;
            return null;
        });
    }

    function shift(list, index, by, told) {
        var to = index + by;
        if (to < 0 || to >= list.length) { return; }
        change(function () {
            list.splice(to, 0, list.splice(index, 1)[0]);
            return told ? told(to + 1) : null;
        });
    }

    /* Saving */

    function save() {
        buttons.save.disabled = true;
        form.querySelector('[name=plan]').value = JSON.stringify({version: sheet.version, stands: sheet.stands});
        fetch(form.action, {method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form))})
            .then(function (answer) {
                var json = (answer.headers.get('Content-Type') || '').indexOf('application/json') === 0;
                if (!json) { throw new Error('no answer'); }
                return answer.json().then(function (body) { return {ok: answer.ok, status: answer.status, body: body}; });
            })
            .then(saved)
            .catch(function () { announce(words.failed, true); })
            .then(function () { buttons.save.disabled = false; });
    }

    function saved(answer) {
        refusals.textContent = '';
        if (answer.ok) {
            take(answer.body.sheet);
            announce(words.saved);
            return;
        }
        wrong = {};
        answer.body.refusals.forEach(function (refusal) {
            var at = refusal.stand && stand(refusal.stand);
            if (at) { wrong[refusal.stand] = true; }
            refusals.appendChild(element('li', {}, [
                text((at ? say('stand', {number: at.number}) + ' : ' : '') + refusal.text)]));
        });
        draw();
        announce(answer.body.refusals[0].text, true);
        if (answer.status === 409) {
            refusals.appendChild(element('li', {}, [text(words.lost + ' '),
                element('button', {type: 'button', textContent: words.reload, onclick: function () {
                    refusals.textContent = '';
                    take(answer.body.sheet);
                }})]));
        }
    }

    function take(fresh) {
        sheet = fresh;
        past = [];
        future = [];
        wrong = {};
        dirty = false;
        chosen = null;
        draw();
    }

    /* The page */

    var saying = element('p', {className: 'riwaq-plan-say', role: 'status', 'aria-live': 'polite'});
    var refusals = element('ul', {className: 'riwaq-plan-refusals'});
    var floor = element('div', {className: 'riwaq-plan-floor'});
    var panel = element('div', {className: 'riwaq-plan-panel'});
    var list = element('div', {className: 'riwaq-plan-list'});
    var makers = element('div', {className: 'riwaq-plan-makers'});
    var buttons = {
        save: element('button', {type: 'button', className: 'riwaq-plan-save', textContent: words.save, onclick: save}),
        undo: element('button', {type: 'button', textContent: words.undo, onclick: undo}),
        redo: element('button', {type: 'button', textContent: words.redo, onclick: redo}),
        add: element('button', {type: 'button', textContent: words.add, onclick: add}),
        preview: element('button', {type: 'button', textContent: words.preview, onclick: function () {
            preview = !preview;
            page.classList.toggle('riwaq-preview', preview);
            this.textContent = preview ? words.edit : words.preview;
        }})
    };

    function announce(words, no) {
        saying.textContent = words;
        saying.classList.toggle('riwaq-no', !!no);
    }

    function area(tag, at, name) {
        return shape('rect', {x: at.x, y: at.y, width: at.width, height: at.height, 'class': name});
    }

    function ground() {
        var plan = sheet.plan;
        var parts = [];
        for (var x = 1; x < plan.columns; x++) {
            parts.push(shape('line', {x1: x, x2: x, y1: 0, y2: plan.rows, 'class': 'riwaq-gridline'}));
        }
        for (var y = 1; y < plan.rows; y++) {
            parts.push(shape('line', {y1: y, y2: y, x1: 0, x2: plan.columns, 'class': 'riwaq-gridline'}));
        }
        plan.walls.forEach(function (wall) { parts.push(area('rect', wall, 'riwaq-wall')); });
        plan.doors.forEach(function (door) {
            var emergency = door.kind === 'EMERGENCY';
            var made = area('rect', door.area, 'riwaq-door' + (emergency ? ' riwaq-door-emergency' : ''));
            made.appendChild(shape('title', {}, [text(emergency ? words.emergency : words.entrance)]));
            parts.push(made);
        });
        plan.outlines.forEach(function (outline) { parts.push(area('rect', outline.area, 'riwaq-outline')); });
        return parts;
    }

    function standShape(each) {
        var middle = each.x + each.width / 2;
        var name = makerName(each.maker);
        var made = shape('g', {'class': 'riwaq-stand' + (each.maker ? '' : ' riwaq-free')
                + (each.key === chosen ? ' riwaq-chosen' : '') + (wrong[each.key] ? ' riwaq-wrong' : ''),
            tabindex: 0, role: 'button', 'aria-label': named(each), 'data-key': each.key}, [
            area('rect', each, ''),
            shape('text', {x: middle, y: each.y + each.height / 2 + .1}, [text(each.number)]),
            shape('text', {x: middle, y: each.y + each.height - .25, 'class': 'riwaq-stand-maker'},
                [text(each.maker ? name.slice(0, Math.max(4, each.width * 4)) : '')])
        ]);
        made.addEventListener('focus', function () { if (chosen !== each.key) { chosen = each.key; draw(); focusChosen(); } });
        made.addEventListener('keydown', function (event) { key(event, each); });
        made.addEventListener('pointerdown', function (event) { drag(event, each); });
        made.addEventListener('dragover', function (event) { event.preventDefault(); });
        made.addEventListener('drop', function (event) {
            event.preventDefault();
            give(each, Number(event.dataTransfer.getData('text/plain')));
        });
        return made;
    }

    function key(event, each) {
        if (preview) { return; }
        var by = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
        if (by) {
            event.preventDefault();
            var size = event.shiftKey;
            if (size && (each.width + by[0] < 1 || each.height + by[1] < 1)) { return; }
            put(each, {x: each.x + (size ? 0 : by[0]), y: each.y + (size ? 0 : by[1]),
                width: each.width + (size ? by[0] : 0), height: each.height + (size ? by[1] : 0)});
            focusChosen();
        } else if (event.key === 'Enter') {
            event.preventDefault();
            panel.querySelector('select').focus();
        } else if (event.key === 'Delete') {
            event.preventDefault();
            remove(each);
        }
    }

    function cell(event) {
        var svg = floor.querySelector('svg');
        var at = svg.createSVGPoint();
        at.x = event.clientX;
        at.y = event.clientY;
        return at.matrixTransform(svg.getScreenCTM().inverse());
    }

    function drag(event, each) {
        if (preview || event.button) { return; }
        event.preventDefault();
        chosen = each.key;
        draw();
        var from = cell(event);
        var moving = floor.querySelector('[data-key="' + each.key + '"]');
        moving.focus({preventScroll: true});
        moving.setPointerCapture(event.pointerId);
        var by = {x: 0, y: 0};
        moving.addEventListener('pointermove', function (next) {
            var to = cell(next);
            by = {x: Math.round(to.x - from.x), y: Math.round(to.y - from.y)};
            moving.setAttribute('transform', 'translate(' + (to.x - from.x) + ' ' + (to.y - from.y) + ')');
        });
        moving.addEventListener('pointerup', function () {
            if (by.x || by.y) {
                put(each, {x: each.x + by.x, y: each.y + by.y, width: each.width, height: each.height});
            }
            draw();
            focusChosen();
        });
        moving.addEventListener('pointercancel', draw);
    }

    function focusChosen() {
        var made = chosen && floor.querySelector('[data-key="' + chosen + '"]');
        if (made && document.activeElement !== made) { made.focus({preventScroll: true}); }
    }

    function number(each, side, label, offset) {
        var input = element('input', {type: 'number', min: 1, max: 200, value: placed(each) ? each[side] + offset : '',
            onchange: function () {
                var wanted = {x: each.x, y: each.y, width: each.width, height: each.height};
                wanted[side] = Number(this.value) - offset;
                put(each, wanted);
            }});
        return element('label', {}, [text(label), input]);
    }

    function details() {
        panel.textContent = '';
        var each = chosen && stand(chosen);
        panel.hidden = !each;
        if (!each) { return; }
        panel.appendChild(element('h2', {textContent: say('stand', {number: each.number})}));
        panel.appendChild(element('label', {}, [text(words.number), element('input', {value: each.number, maxLength: 12,
            onchange: function () { var typed = this.value.trim(); change(function () { each.number = typed; }); }})]));
        var select = element('select', {onchange: function () {
            var maker = this.value ? Number(this.value) : null;
            // Chosen by name, it is meant: the stand changes hands.
            change(function () { each.maker = maker; return say('given', {number: each.number, maker: makerName(maker)}); });
        }}, [element('option', {value: '', textContent: words.nobody})].concat(sheet.makers.map(function (maker) {
            return element('option', {value: maker.id, textContent: maker.name + (maker.place ? ' – ' + maker.place : '')});
        })));
        select.value = each.maker || '';
        panel.appendChild(element('label', {}, [text(words.maker), select]));
        if (placed(each)) {
            panel.appendChild(element('div', {className: 'riwaq-plan-sides'}, [number(each, 'x', words.column, 1),
                number(each, 'y', words.row, 1), number(each, 'width', words.width, 0),
                number(each, 'height', words.height, 0)]));
        } else {
            panel.appendChild(element('button', {type: 'button', textContent: words.place, onclick: function () {
                var area = freePlace();
                if (area) { put(each, area); focusChosen(); } else { announce(words.free, true); }
            }}));
        }
        if (each.exhibits.length) {
            panel.appendChild(element('h3', {textContent: words.exhibits}));
            panel.appendChild(ordered(each.exhibits, function (exhibit) { return element('span', {textContent: exhibit.title}); },
                function (exhibit) { return exhibit.title; }));
        }
        panel.appendChild(element('button', {type: 'button', textContent: words.remove, onclick: function () { remove(each); }}));
    }

    /* A list whose order is changed by buttons and by dragging. */
    function ordered(things, face, title, told) {
        return element('ol', {}, things.map(function (thing, index) {
            function button(word, sign, by) {
                return element('button', {type: 'button', textContent: sign, 'aria-label': words[word] + ' : ' + title(thing),
                    onclick: function () {
                        shift(things, index, by, told && function (position) { return told(thing, position); });
                    }});
            }
            var item = element('li', {draggable: true}, [face(thing), button('up', '↑', -1), button('down', '↓', 1)]);
            item.addEventListener('dragstart', function (event) { event.dataTransfer.setData('application/x-riwaq', index); });
            item.addEventListener('dragover', function (event) { event.preventDefault(); });
            item.addEventListener('drop', function (event) {
                event.preventDefault();
                var from = event.dataTransfer.getData('application/x-riwaq');
                if (from !== '') {
                    shift(things, Number(from), index - Number(from), told && function (position) {
                        return told(things[position - 1], position);
                    });
                }
            });
            return item;
        }));
    }

    function visit() {
        list.textContent = '';
        list.appendChild(element('h2', {textContent: words.stands}));
        list.appendChild(ordered(sheet.stands, function (each) {
            var face = element('button', {type: 'button', textContent: say('stand', {number: each.number}) + ' – '
                + makerName(each.maker) + (placed(each) ? '' : ' (' + words.unplaced + ')'),
                onclick: function () { chosen = each.key; draw(); focusChosen(); }});
            return face;
        }, function (each) { return say('stand', {number: each.number}); }, function (each, position) {
            return say('order', {number: each.number, position: position});
        }));
    }

    function makersList() {
        var typed = '';
        var found = element('ul');
        function show() {
            found.textContent = '';
            sheet.makers.filter(function (maker) {
                return (maker.name + ' ' + (maker.place || '')).toLowerCase().indexOf(typed) >= 0;
            }).forEach(function (maker) {
                var item = element('li', {draggable: true,
                    textContent: maker.name + (maker.place ? ' – ' + maker.place : '')});
                item.addEventListener('dragstart', function (event) { event.dataTransfer.setData('text/plain', maker.id); });
                found.appendChild(item);
            });
        }
        makers.appendChild(element('h2', {textContent: words.makers}));
        makers.appendChild(element('input', {type: 'search', placeholder: words.search, 'aria-label': words.search,
            oninput: function () { typed = this.value.toLowerCase(); show(); }}));
        makers.appendChild(found);
        show();
    }

    function draw() {
        floor.textContent = '';
        floor.appendChild(shape('svg', {viewBox: '0 0 ' + sheet.plan.columns + ' ' + sheet.plan.rows, role: 'group',
            'aria-label': sheet.title}, ground().concat(sheet.stands.filter(placed).map(standShape))));
        buttons.undo.disabled = !past.length;
        buttons.redo.disabled = !future.length;
        details();
        visit();
    }

    if (!sheet.plan) {
        page.appendChild(element('p', {textContent: words.noPlan}));
        return;
    }
    page.appendChild(element('div', {className: 'riwaq-plan-bar', role: 'toolbar'}, Object.keys(buttons).map(function (name) {
        return buttons[name];
    })));
    page.appendChild(element('p', {textContent: words.help}));
    page.appendChild(saying);
    page.appendChild(refusals);
    page.appendChild(element('div', {className: 'riwaq-plan-work'}, [floor,
        element('div', {className: 'riwaq-plan-side'}, [panel, list, makers])]));
    makersList();
    draw();
    document.addEventListener('keydown', function (event) {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && event.target.tagName !== 'INPUT') {
            event.preventDefault();
            if (event.shiftKey) { redo(); } else { undo(); }
            focusChosen();
        }
    });
    window.addEventListener('beforeunload', function (event) {
        if (dirty) { event.preventDefault(); event.returnValue = words.dirty; }
    });
}());
