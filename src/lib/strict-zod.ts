import * as z from 'zod/mini'

// By default zod compiles its checks with `new Function`, which our content security policy forbids.
z.config({ jitless: true })
