/** The two files that every city has under these names; all others are named by them. */
export const CITY_FILE = "city.json";
export const PACKAGE_FILE = "datapackage.json";
