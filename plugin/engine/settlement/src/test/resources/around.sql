-- As much of other modules' tables as settlement asks.
CREATE FUNCTION riwaq_watch(text, text, text, text) RETURNS void LANGUAGE sql AS '';
CREATE TABLE riwaq_craft (craft_id bigint PRIMARY KEY);
CREATE TABLE riwaq_storefront (storefront_id bigint PRIMARY KEY, code text);
CREATE TABLE riwaq_maker (maker_id bigint PRIMARY KEY, public_id varchar(36) UNIQUE, name varchar(255), kind text);
CREATE TABLE riwaq_membership (cooperative_id bigint, artisan_id bigint, from_day date, until_day date);
CREATE TABLE blc_product (product_id bigint PRIMARY KEY, riwaq_public_id uuid, riwaq_craft_id bigint);
CREATE TABLE riwaq_hand (product_id bigint, artisan_id bigint, position integer);
CREATE TABLE riwaq_maker_notice (maker_id bigint, email text, lang text);
CREATE TABLE riwaq_partner (partner_id bigint PRIMARY KEY, public_id varchar(36) UNIQUE, name varchar(120));
