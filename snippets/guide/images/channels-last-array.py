import torch

batch = torch.zeros(1, 3, 2, 4).to(memory_format=torch.channels_last)
array = batch.numpy()
print(array.shape, array.flags.c_contiguous)
print(array.transpose(0, 2, 3, 1).flags.c_contiguous)

for again in (array, array.copy()):
    again = torch.from_numpy(again)
    print(again.is_contiguous(memory_format=torch.channels_last))
