;; One step of a distribution over states, in place, along a plan (see plan-layer.ts for its words).
;; Memory: the dictionary from 0, the masses from 0x400000, plans where the caller puts them.
(module
  (import "" "memory" (memory 1))

  ;; Eight sets of numbers: dictionary[8 * code + lane], mass[8 * row + lane].
  (func (export "stepEight") (param $at i32) (param $end i32)
    (local $length i32) (local $groupEnd i32) (local $columnEnd i32)
    (local $entry i32) (local $row i32) (local $c i32) (local $x i32)
    (local $a v128) (local $b v128) (local $d v128) (local $e v128)
    (if (i32.eq (local.get $at) (local.get $end)) (then return))
    (loop $group
      (local.set $length (i32.shl (i32.load (local.get $at)) (i32.const 2)))
      (local.set $groupEnd (i32.add (local.get $at) (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (if (local.get $length)
        (then
          (loop $column
            (local.set $row (i32.shl (i32.load (local.get $at)) (i32.const 6)))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (local.set $columnEnd (i32.add (local.get $at) (local.get $length)))
            (local.set $a (v128.const i64x2 0 0))
            (local.set $b (v128.const i64x2 0 0))
            (local.set $d (v128.const i64x2 0 0))
            (local.set $e (v128.const i64x2 0 0))
            (loop $next
              (local.set $entry (i32.load (local.get $at)))
              (local.set $c (i32.and (i32.shr_u (local.get $entry) (i32.const 10)) (i32.const 0x3fffc0)))
              (local.set $x (i32.shl (i32.and (local.get $entry) (i32.const 0xffff)) (i32.const 6)))
              (local.set $a (f64x2.add (local.get $a)
                (f64x2.mul (v128.load (local.get $c)) (v128.load offset=0x400000 (local.get $x)))))
              (local.set $b (f64x2.add (local.get $b)
                (f64x2.mul (v128.load offset=16 (local.get $c)) (v128.load offset=0x400010 (local.get $x)))))
              (local.set $d (f64x2.add (local.get $d)
                (f64x2.mul (v128.load offset=32 (local.get $c)) (v128.load offset=0x400020 (local.get $x)))))
              (local.set $e (f64x2.add (local.get $e)
                (f64x2.mul (v128.load offset=48 (local.get $c)) (v128.load offset=0x400030 (local.get $x)))))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $next (i32.ne (local.get $at) (local.get $columnEnd))))
            (v128.store offset=0x400000 (local.get $row) (local.get $a))
            (v128.store offset=0x400010 (local.get $row) (local.get $b))
            (v128.store offset=0x400020 (local.get $row) (local.get $d))
            (v128.store offset=0x400030 (local.get $row) (local.get $e))
            (br_if $column (i32.ne (local.get $at) (local.get $groupEnd)))))
        (else
          (loop $move
            (local.set $x (i32.shl (i32.load (local.get $at)) (i32.const 6)))
            (local.set $row (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 6)))
            (v128.store offset=0x400000 (local.get $row) (v128.load offset=0x400000 (local.get $x)))
            (v128.store offset=0x400010 (local.get $row) (v128.load offset=0x400010 (local.get $x)))
            (v128.store offset=0x400020 (local.get $row) (v128.load offset=0x400020 (local.get $x)))
            (v128.store offset=0x400030 (local.get $row) (v128.load offset=0x400030 (local.get $x)))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br_if $move (i32.ne (local.get $at) (local.get $groupEnd))))))
      (br_if $group (i32.ne (local.get $at) (local.get $end)))))

  ;; One set of numbers: dictionary[code], mass[row].
  (func (export "stepOne") (param $at i32) (param $end i32)
    (local $length i32) (local $groupEnd i32) (local $columnEnd i32) (local $entry i32) (local $row i32)
    (local $a f64)
    (if (i32.eq (local.get $at) (local.get $end)) (then return))
    (loop $group
      (local.set $length (i32.shl (i32.load (local.get $at)) (i32.const 2)))
      (local.set $groupEnd (i32.add (local.get $at) (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (if (local.get $length)
        (then
          (loop $column
            (local.set $row (i32.shl (i32.load (local.get $at)) (i32.const 3)))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (local.set $columnEnd (i32.add (local.get $at) (local.get $length)))
            (local.set $a (f64.const 0))
            (loop $next
              (local.set $entry (i32.load (local.get $at)))
              (local.set $a (f64.add (local.get $a) (f64.mul
                (f64.load (i32.shl (i32.shr_u (local.get $entry) (i32.const 16)) (i32.const 3)))
                (f64.load offset=0x400000 (i32.shl (i32.and (local.get $entry) (i32.const 0xffff)) (i32.const 3))))))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $next (i32.ne (local.get $at) (local.get $columnEnd))))
            (f64.store offset=0x400000 (local.get $row) (local.get $a))
            (br_if $column (i32.ne (local.get $at) (local.get $groupEnd)))))
        (else
          (loop $move
            (f64.store offset=0x400000
              (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 3))
              (f64.load offset=0x400000 (i32.shl (i32.load (local.get $at)) (i32.const 3))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br_if $move (i32.ne (local.get $at) (local.get $groupEnd))))))
      (br_if $group (i32.ne (local.get $at) (local.get $end))))))
