// This runs before Next.js reads the address, so that its router never learns the key.
import "./app/link";
