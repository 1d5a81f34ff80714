import io

import torch

def size(value):
    file = io.BytesIO()
    torch.save(value, file)
    return len(file.getvalue())

numbers = torch.zeros(1000)
raw = len(numbers.numpy().tobytes())
print(size(numbers) < 2 * raw)
print(size([number.clone() for number in numbers]) > 20 * raw)
