import heapq

import torch

heap = []
heapq.heappush(heap, (0.5, torch.zeros(2)))
heapq.heappush(heap, (0.7, torch.ones(2)))
print(len(heap))
heap.append((0.7, torch.zeros(2)))
print(max(heap, key=lambda pair: pair[0])[1])
max(heap)
