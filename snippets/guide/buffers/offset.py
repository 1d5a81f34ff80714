import struct

import torch

packet = bytearray(struct.pack("<4sI3f", b"DATA", 3, 0.5, 1.5, 2.5))
count = struct.unpack_from("<I", packet, offset=4)[0]
print(torch.frombuffer(
    packet, dtype=torch.float32, offset=8, count=count))
