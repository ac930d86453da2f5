import { SetPassword } from "./set-password";

export default function Page() {
  return (
    <main>
      <h1>Account portal</h1>
      <SetPassword />
    </main>
  );
}
