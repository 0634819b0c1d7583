import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { asWorld } from '#mocks/world/shape.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { useReplace } from '../use-world.ts'

/** Takes a world from a file, if it is one. */
export function ImportFile() {
  const replace = useReplace()
  const input = useRef<HTMLInputElement>(null)
  const [misfit, setMisfit] = useState<string>()

  const read = async (file: File) => {
    // It may be gone, or out of reach, by the time it is read.
    const text = await file.text().catch(() => null)
    const found = text === null ? unreadable : asWorld(parse(text))
    setMisfit(found.misfit)
    if (found.world) replace(`Import of ${file.name}`, found.world)
  }

  return (
    <>
      <Button
        icon={<Upload />}
        onClick={() => {
          input.current?.click()
        }}
      >
        Import a file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="World file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file may be chosen again.
          target.value = ''
          if (file) void read(file)
        }}
      />
      <div role="alert">
        {misfit && <Banner tone="danger">The file was not taken. {misfit}</Banner>}
      </div>
    </>
  )
}

const unreadable = { world: undefined, misfit: 'It could not be read.' }

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
