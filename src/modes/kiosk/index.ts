export { KioskScreen } from "./kiosk-screen";
