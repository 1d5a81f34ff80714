import torch

data = bytearray(b"\x00\x00\x00\x01\x00\x00\x00\x02")
storage = torch.UntypedStorage.from_buffer(
    data, byte_order="big", dtype=torch.int32
)
tensor = torch.empty(0, dtype=torch.int32).set_(storage)
data[3] = 9
print(tensor)
