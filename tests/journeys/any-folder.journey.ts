import { journey } from "./journey";

journey("the app works in a folder of any server", { folder: "/some/folder/deep/" }, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
});
