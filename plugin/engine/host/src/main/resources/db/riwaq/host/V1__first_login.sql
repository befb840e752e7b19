-- Admin users who must set a new password before they can do anything else.
CREATE TABLE riwaq_host_first_login (
    login varchar(255) PRIMARY KEY
);
