-- What stock Broadleaf needs to price and to translate: the dirham, and the four languages of the market.
INSERT INTO blc_currency (currency_code, default_flag, friendly_name) VALUES ('MAD', TRUE, 'Dirham marocain');
INSERT INTO blc_locale (locale_code, default_flag, friendly_name, use_in_search_index, currency_code) VALUES ('fr', TRUE, 'Français', FALSE, 'MAD');
INSERT INTO blc_locale (locale_code, default_flag, friendly_name, use_in_search_index, currency_code) VALUES ('ar', FALSE, 'العربية', FALSE, 'MAD');
INSERT INTO blc_locale (locale_code, default_flag, friendly_name, use_in_search_index, currency_code) VALUES ('en', FALSE, 'English', FALSE, 'MAD');
INSERT INTO blc_locale (locale_code, default_flag, friendly_name, use_in_search_index, currency_code) VALUES ('es', FALSE, 'Español', FALSE, 'MAD');
