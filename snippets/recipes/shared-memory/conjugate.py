from multiprocessing import Pipe

import torch

here, there = Pipe()
z = torch.tensor([1 + 2j]).conj()
for data in z, z.imag, z.resolve_conj(), z.imag.resolve_neg():
    here.send(data)
    print(data, there.recv())
