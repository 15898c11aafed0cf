import { describe, expect, it } from 'vitest';
import { isPrivateAddress, isPrivateHost } from '../../../../src/core/directory/hosts/private-host';

const hostOf = (address: string) => new URL(address).hostname;

describe('isPrivateHost', () => {
  it.each([
    'https://localhost/',
    'https://LOCALHOST./',
    'https://pad.localhost/',
    'https://nas.local/',
    'https://router/',
    'https://box.home.arpa/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://169.254.169.254/',
    'https://100.64.0.1/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[ff02::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:db8::1]/',
    'https://localhost.localdomain/',
    'https://router.localdomain/',
    'https://nas.private/',
    'https://x.intra/',
    'https://x.svc/',
    'https://fritz.box/',
    'https://www.fritz.box../',
    'https://mafreebox.freebox.fr/',
    'https://127.0.0.1.nip.io/',
    'https://pad.test/',
    'https://pad.invalid/',
    'https://pad.onion/',
    'https://[::127.0.0.1]/',
    'https://[::9.9.9.9]/',
    'https://[::ffff:9.9.9.9]/',
    'https://[64:ff9b:1::909:909]/',
    'https://[3fff::1]/',
    'https://[fec0::1]/',
    'https://[4000::1]/',
    'https://[100::1]/',
    'https://[2a01:e0a::5efe:7f00:1]/',
    'https://[2a01:e0a::200:5efe:c0a8:101]/',
    'https://nas.loc/',
    'https://srv.priv/',
    'https://nas.lokal/',
    'https://nas.localnet/',
    'https://x.lcl/',
    'https://vodafone.box/',
    'https://vodafone.station/',
    'https://homerouter.cpe/',
    'https://hi.link/',
    'https://tplinkmodem.net/',
    'https://miwifi.com/',
    'https://tendawifi.com/',
    'https://repeater.asus.com/',
    'https://x.local.gd/',
    'https://x.fuf.me/',
    'https://7f000001.c0a80001.rbndr.us/',
    'https://127-0-0-1.my.local-ip.co/',
  ])('%s is private', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(true);
  });

  it.each([
    'https://framagit.org/',
    'https://localhost.example/',
    'https://10.example.org/',
    'https://9.9.9.9/',
    'https://172.15.0.1/',
    'https://172.32.0.1/',
    'https://100.63.0.1/',
    'https://193.168.1.1/',
    'https://[2a01:e0a::1]/',
    'https://[2002:909:909::]/',
    'https://[64:ff9b::909:909]/',
    'https://pad.box/',
    'https://svc.example/',
    'https://intra.example.org/',
  ])('%s is public', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(false);
  });
});

describe('isPrivateAddress', () => {
  it.each(['', 'x', '256.1.1.1', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', 'fe80::1%eth0'])(
    '%j is treated as private',
    (address) => {
      expect(isPrivateAddress(address)).toBe(true);
    },
  );

  it.each(['9.9.9.9', '2a01:e0a::1', '2001:41d0:1:2:3:4:5:6', '64:ff9b::909:909'])(
    '%s is public',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
