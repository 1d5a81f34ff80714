import torch

for call in ("torch.frombuffer(bytearray(4))",
             "torch.frombuffer(bytearray(4), torch.uint8)"):
    try:
        eval(call)
    except TypeError as error:
        print(error)
