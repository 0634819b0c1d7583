import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

/** The least that React and react-router can be: what every other page is compared with. */
function Bare() {
  const [count, setCount] = useState(0)
  return (
    <main>
      <h1>Bare</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  )
}

const root = document.querySelector('#root')
if (root) {
  const router = createBrowserRouter([{ path: '/', Component: Bare }])
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}
