import numpy as np
import torch

mask = torch.tensor([1, 0, 1, 1, 0, 0, 0, 1, 1]).bool()
packed = np.packbits(mask)
print(packed, np.unpackbits(packed, count=9))

places = torch.arange(7, -1, -1)
rows = torch.nn.functional.pad(mask, (0, -len(mask) % 8)).view(-1, 8)
packed = (rows * 2**places).sum(1, dtype=torch.uint8)
print(packed)

bits = (packed[:, None] >> places) & 1
print(bits.flatten()[:9].equal(mask.long()))
