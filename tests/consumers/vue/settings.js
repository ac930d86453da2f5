import { createSSRApp } from "vue";
import Tags from "./Tags.vue";

createSSRApp(Tags).mount("#app");
