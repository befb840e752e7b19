package org.riwaq.launcher;

/** How a program reaches the market's database. @param url JDBC address */
public record DatabaseAccess(String url, String user, String password) {
    @Override
    public String toString() {
        return url;
    }
}
