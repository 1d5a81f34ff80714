import torch

key = torch.tensor(2**63, dtype=torch.uint64)
print(key.item(), float(key), key == 2**63, key != 0)
for call in int, bool, hex, range:
    try:
        call(key)
    except RuntimeError as error:
        print(call.__name__, error)
print(int(key.numpy()), bool(key.numpy()))
