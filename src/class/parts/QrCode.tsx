import { useMemo } from "react";
import { encode } from "uqr";

type QrCodeProps = { text: string; label: string };

/** A QR code as one SVG path; dark on light in both themes, since phones read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: "M", border: 2 });
    const squares = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: squares.join("") };
  }, [text]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-dots" d={path} />
    </svg>
  );
}
