import "softlayer-password-set/styles.css";

export const metadata = { title: "Set a new password", referrer: "no-referrer", icons: "data:," };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
