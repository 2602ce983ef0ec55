/** Asks once before something is gone for good. The caller opens it with `showModal()`. */
import { type RefObject, useId } from 'react';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  question: string;
  no: string;
  yes: string;
  onYes: () => void;
}

export function ConfirmDialog({ dialog, question, no, yes, onYes }: Props) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <div className="row">
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {no}
        </button>
        <button
          type="button"
          className="btn main"
          onClick={() => {
            dialog.current?.close();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
