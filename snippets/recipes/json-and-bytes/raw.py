import torch

body = torch.tensor([[1.5, 2.0], [3.0, 4.0]]).numpy().tobytes()

for dtype in torch.float32, torch.float64, torch.int32:
    print(torch.frombuffer(bytearray(body), dtype=dtype))
