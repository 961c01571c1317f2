import { expose, transfer } from "comlink";
import type { Writer } from "./client";
import { writeExport } from "./write-export";

const writer: Writer = {
  write: async (content, format) => {
    const file = await writeExport(content, format);
    return transfer(file, [file.bytes.buffer]);
  },
};

expose(writer);
