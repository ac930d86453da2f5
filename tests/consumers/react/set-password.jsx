import { useCallback, useState, useSyncExternalStore } from "react";

export function SetPassword({ flow }) {
  const subscribe = useCallback((changed) => flow.subscribe(changed), [flow]);
  const state = useSyncExternalStore(subscribe, () => flow.state);
  if (state.kind === "enterPassword") return <Form flow={flow} {...state} />;
  if (state.kind === "done") return <h1>Your password is set</h1>;
  return <p>{state.kind}</p>;
}

function Form({ flow, serverMessage }) {
  const [password, setPassword] = useState("");
  const unmet = flow.policy.report(password).rules.filter(({ status }) => status === "unmet");
  return (
    <form onSubmit={(event) => (event.preventDefault(), flow.submitPassword(password))}>
      <h1>Choose a new password</h1>
      <input autoComplete="username" hidden />
      <label>
        New password
        <input type="password" autoComplete="new-password" onChange={(event) => setPassword(event.target.value)} />
      </label>
      <p role="alert">{serverMessage}</p>
      <ul>{unmet.map(({ id }) => <li key={id}>{id}</li>)}</ul>
      <button disabled={unmet.length > 0}>Set password</button>
    </form>
  );
}
