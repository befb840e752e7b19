/*
 * The stock admin in the user's language where its scripts and templates bring English: messages, dates, the editor, and
 * a few words in the pages themselves. Loaded after the stock scripts and before the page is ready; the words are in
 * #riwaq-words.
 */
(function ($) {
    'use strict';

    var language = document.documentElement.lang || 'fr';
    var rightToLeft = document.documentElement.dir === 'rtl';

    function words(attribute) {
        var found = {};
        $('#riwaq-words [data-' + attribute + ']').each(function () {
            found[this.getAttribute('data-' + attribute)] = this.textContent;
        });
        return found;
    }

    var word = words('word');
    $.extend(BLCAdmin.messages, word);

    // Stock words, where they stand and what they say: a text that differs is somebody's own and stays.
    var STOCK = [
        ['.list-grid-no-results', '(No records found)', word.noRecords],
        ['option[value=""]', 'Select an option...', word.choose],
        ['td a', '(No value set)', word.noValue],
        ['.listgrid-table-footer-message > span', 'of', word.of],
        ['.listgrid-table-footer-message > span', 'records', word.records],
        ['td[data-fieldvalue="true"]', 'true', word.yes],
        ['td[data-fieldvalue="false"]', 'false', word.no],
        ['.listgrid-title', 'Id', word.id],
        ['a.show-translations', 'translate', word.translate],
        ['.modal-header small a', '(Edit)', '(' + word.edit + ')'],
        ['.uploadFileForm span', 'Upload Asset', word.upload],
        ['.conditional-spacer', 'and', word.and],
        ['a.add-main-condition', 'Add another condition', word.addCondition]
    ];

    function translateTexts(place, stock, ours) {
        for (var node = place.firstChild; node; node = node.nextSibling) {
            if (node.nodeType === Node.TEXT_NODE && node.data.trim() === stock) {
                node.data = node.data.replace(stock, ours);
            }
        }
    }

    function translate(root) {
        STOCK.forEach(function (entry) {
            $(root).find(entry[0]).addBack(entry[0]).each(function () {
                translateTexts(this, entry[1], entry[2]);
            });
        });
    }

    translate(document.body);
    new MutationObserver(function (changes) {
        changes.forEach(function (change) {
            Array.prototype.forEach.call(change.addedNodes, function (node) {
                if (node.nodeType === Node.ELEMENT_NODE) {
                    translate(node);
                }
            });
        });
    }).observe(document.body, { childList: true, subtree: true });

    // Calendars: names from the browser's own, Monday first, day before month.
    function names(count, options, date) {
        var format = new Intl.DateTimeFormat(language, $.extend({ timeZone: 'UTC' }, options));
        return Array.from({ length: count }, function (_, index) {
            return format.format(date(index));
        });
    }

    function month(index) {
        return new Date(Date.UTC(2026, index, 1));
    }

    // 4 January 2026 is a Sunday.
    function weekday(index) {
        return new Date(Date.UTC(2026, 0, 4 + index));
    }

    $.datepicker.setDefaults({
        monthNames: names(12, { month: 'long' }, month),
        monthNamesShort: names(12, { month: 'short' }, month),
        dayNames: names(7, { weekday: 'long' }, weekday),
        dayNamesShort: names(7, { weekday: 'short' }, weekday),
        dayNamesMin: names(7, { weekday: 'narrow' }, weekday),
        firstDay: 1,
        isRTL: rightToLeft,
        dateFormat: 'dd/mm/yy',
        prevText: word.previous,
        nextText: word.next,
        currentText: word.now,
        closeText: word.done
    });
    $.timepicker.setDefaults({
        timeText: word.time,
        hourText: word.hour,
        minuteText: word.minute,
        secondText: word.second,
        currentText: word.now,
        closeText: word.done,
        isRTL: rightToLeft
    });

    // Rules of stock offers: comparisons and choices by what they say in English, days and months from the browser's own.
    var RULES = {
        'is present': 'isPresent',
        'is blank': 'isBlank',
        'is equal to': 'equal',
        'is equal to (ignore case)': 'equalAnyCase',
        'is not equal to': 'notEqual',
        'is not equal to (ignore case)': 'notEqualAnyCase',
        'is greater than': 'greater',
        'is greater than or equal to': 'greaterOrEqual',
        'is less than': 'less',
        'is less than or equal to': 'lessOrEqual',
        'is between': 'between',
        'is between (inclusive)': 'betweenInclusive',
        'contains': 'contains',
        'not contains': 'notContains',
        'starts with': 'startsWith',
        'does not start with': 'notStartsWith',
        'ends with': 'endsWith',
        'does not end with': 'notEndsWith',
        'is count greater than': 'countGreater',
        'is count greater than or equal to': 'countGreaterOrEqual',
        'is count less than': 'countLess',
        'is count less than or equal to': 'countLessOrEqual',
        'is count equal to': 'countEqual',
        'Physical Ship': 'physicalShip',
        'Digital': 'digital',
        'Physical Pickup': 'physicalPickup',
        'Physical Pickup or Ship': 'physicalPickupOrShip',
        'Gift Card': 'giftCard',
        'Always Available': 'alwaysAvailable',
        'Unavailable': 'unavailable',
        'Check Quantity': 'checkQuantity'
    };
    var ruleWord = words('rule');

    function sayRules(choices) {
        choices.forEach(function (choice) {
            choice.label = ruleWord[RULES[choice.label]] || choice.label;
        });
    }

    Object.keys(window).forEach(function (name) {
        if (/^blc(Operators|Options)_/.test(name)) {
            sayRules(window[name]);
        }
    });
    [['blcOptions_DayOfWeek', names(7, { weekday: 'long' }, weekday)],
        ['blcOptions_Month', names(12, { month: 'long' }, month)]].forEach(function (named) {
        (window[named[0]] || []).forEach(function (choice) {
            choice.label = named[1][choice.name - 1];
        });
    });

    var FORMATS = {
        blcDateFormat: 'yy.mm.dd',
        blcTimeFormat: 'HH:mm:ss',
        displayDateFormat: 'dd/mm/yy',
        displayTimeFormat: 'HH:mm:ss'
    };
    BLCAdmin.dates.getDisplayDate = function (serverDate) {
        var shown = BLC.dates.getDisplayDate(serverDate, FORMATS);
        return shown && shown.displayDate + ' ' + shown.displayTime;
    };
    BLCAdmin.dates.getServerDate = function (displayDate) {
        var sent = BLC.dates.getServerDate(displayDate, FORMATS);
        return sent && sent.serverDate + ' ' + sent.serverTime;
    };

    // A form asks first whether its session still lives: the login page would swallow what was typed.
    var address = words('address');
    var send = BLCAdmin.runSubmitHandlers;

    function askForSession() {
        var answer = $.ajax({ url: address.session, async: false, cache: false, dataType: 'text' });
        try {
            return { token: JSON.parse(answer.responseText).token };
        } catch (ended) {
            return { problem: answer.status === 200 || answer.status === 403 ? word.sessionEnded : word.noAnswer };
        }
    }

    function tell(form, problem) {
        $('.riwaq-session').remove();
        var note = $('<div class="alert-box alert riwaq-session" role="alert" tabindex="-1"></div>').text(problem + ' ');
        if (problem === word.sessionEnded) {
            note.append($('<a target="_blank" rel="noopener"></a>').attr('href', address.login).text(word.logInAgain));
        }
        form.before(note);
        note.trigger('focus');
        // The stock script hides the buttons after it has called us.
        window.setTimeout(function () {
            $('.entity-form-actions').find('button').show().end().find('img.ajax-loader').hide();
        }, 0);
    }

    BLCAdmin.runSubmitHandlers = function (form) {
        var session = askForSession();
        if (session.problem) {
            tell(form, session.problem);
            return false;
        }
        $('.riwaq-session').remove();
        $('input[name="csrfToken"]').val(session.token);
        return send.call(BLCAdmin, form);
    };

    // A step's button says its name in the form's hidden field and sends the form; once pressed it is pressed.
    $('body').on('click', 'button.riwaq-step', function () {
        var form = BLCAdmin.getForm($(this));
        form.find('input[name="fields[\'action\'].value"]').val($(this).data('action'));
        form.submit();
        $('.entity-form-actions').find('button').hide().end().find('img.ajax-loader').show();
        return false;
    });

    // Other screens about the same, and papers, which open beside the form.
    $('body').on('click', 'button.riwaq-go, button.riwaq-open', function () {
        var target = address.login.replace(/\/$/, '') + $(this).data('action');
        if ($(this).hasClass('riwaq-open')) {
            window.open(target, '_blank', 'noopener');
        } else {
            window.location.assign(target);
        }
        return false;
    });

    // A download's button asks for its address with what is chosen in the form.
    $('body').on('click', 'button.riwaq-download', function () {
        var form = BLCAdmin.getForm($(this));
        var chosen = {};
        ['fromDay', 'toDay', 'lang'].forEach(function (name) {
            var field = form.find('[name="fields[\'' + name + '\'].value"]');
            var value = (field.is(':radio') ? field.filter(':checked') : field).val();
            if (value) {
                chosen[name] = value;
            }
        });
        var query = $.param(chosen);
        window.location.assign(address.login.replace(/\/$/, '') + $(this).data('action') + (query ? '?' + query : ''));
        return false;
    });

    $.extend($.Redactor.opts.langs.en, words('editor'));
    // A French text keeps its direction in an Arabic page.
    $.Redactor.opts.direction = 'auto';
})(jQuery);
