import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs'

/** A certificate for https://localhost and what to tell the person, if anything. */
export interface ServerCertificate {
  readonly key: string | Buffer
  readonly cert: string | Buffer
  readonly warning?: string
}

const untrusted = (reason: string): string =>
  `开发证书没有装进系统（${reason}），Excel 会拒绝打开窗格。先执行 npx office-addin-dev-certs install，或在浏览器里打开上面的地址并选择继续。\n` +
  `The development certificate is not installed (${reason}), and Excel refuses the pane. Run npx office-addin-dev-certs install, or open the address above in the browser and accept it.`

/**
 * Takes the certificate that Office tools share on this machine, and makes and installs it the first time, which asks
 * for consent on Windows and Mac. Where that fails it makes one that nothing trusts, so that the page can be looked at.
 *
 * @param folder - Where an untrusted certificate is kept.
 */
export async function serverCertificate(folder: string): Promise<ServerCertificate> {
  try {
    const { key, cert } = await getHttpsServerOptions()
    return { key, cert }
  } catch (error) {
    const [ca, certificate, secret] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
      join(folder, name),
    )
    await generateCertificates(ca, certificate, secret)
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    return { key: readFileSync(secret!), cert: readFileSync(certificate!), warning: untrusted(reason) }
  }
}
