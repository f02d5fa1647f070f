import { find } from './element.ts'

/** Most bytes that a letter may have; a file above is no letter. */
const mostBytes = 20_000_000

/** What comes of it when someone opens a file. */
export interface FileEvents {
  opened(name: string, bytes: Uint8Array): void
  tooBig(name: string): void
}

/** Lets the writer open a file with the button or by dropping it anywhere on the page. */
export function listenForFiles(events: FileEvents): void {
  const picker = find<HTMLInputElement>('file')
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > mostBytes) return events.tooBig(file.name)
    events.opened(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  find('open').addEventListener('click', () => picker.click())
  picker.addEventListener('change', () => {
    void take(picker.files?.[0])
    picker.value = ''
  })
  // Captured, so that the editor does not take the file for dragged text.
  const options = { capture: true }
  let depth = 0
  const show = (by: number): void => {
    depth = Math.max(0, depth + by)
    document.body.toggleAttribute('data-dropping', depth > 0)
  }
  const withFiles = (act: (event: DragEvent) => void) => (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    act(event)
  }
  document.addEventListener('dragenter', withFiles(() => show(1)), options)
  document.addEventListener('dragleave', withFiles(() => show(-1)), options)
  document.addEventListener('dragover', withFiles(() => undefined), options)
  document.addEventListener('drop', withFiles((event) => {
    depth = 0
    show(0)
    void take(event.dataTransfer?.files[0])
  }), options)
}

/** Puts a text on the clipboard; the old way where the page's address gives it no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.className = 'visually-hidden'
    document.body.append(area)
    area.select()
    const isDone = document.execCommand('copy')
    area.remove()
    return isDone
  }
}
